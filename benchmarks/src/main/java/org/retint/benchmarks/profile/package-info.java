// SPDX-License-Identifier: Apache-2.0
/**
 * Profiles of cycles as a table, collapsed stacks, speedscope JSON and a page with a flame graph.
 */
package org.retint.benchmarks.profile;
