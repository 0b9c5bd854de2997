// SPDX-License-Identifier: Apache-2.0
/**
 * Linux images as files: reading and unpacking them, and the retpoline sites in them. What runs a
 * program is in sim-x86.
 */
package org.retint.benchmarks.image;
