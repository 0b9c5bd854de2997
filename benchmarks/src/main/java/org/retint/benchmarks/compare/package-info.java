// SPDX-License-Identifier: Apache-2.0
/**
 * Families of designs beside each other: every member does the same work, is explored where it can
 * be, and gives one row of a table.
 */
package org.retint.benchmarks.compare;
