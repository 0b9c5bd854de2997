// SPDX-License-Identifier: Apache-2.0
/**
 * Blocks of code: files of measured ones, how close predictions come to them, and single ones
 * drawn.
 */
package org.retint.benchmarks.throughput;
