// SPDX-License-Identifier: Apache-2.0
/**
 * Judges the interpreter against recorded instruction vectors: the reader of the format, machines
 * set up as the recordings were, and the comparison.
 *
 * <p>Outside, {@link org.retint.x86.internal.vectors.VectorJudge} is all that is needed. Not API:
 * this package is not exported.
 */
package org.retint.x86.internal.vectors;
