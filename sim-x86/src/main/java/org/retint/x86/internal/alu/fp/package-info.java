// SPDX-License-Identifier: Apache-2.0
/**
 * Binary floating-point arithmetic, bit for bit and flag for flag as x86 does it: pure functions of
 * operands and a control word, for single, double and double extended precision. The engines call
 * it; registers, memory and faults are theirs. Imports nothing outside {@code internal.alu}. Not
 * API.
 *
 * <p>{@link FloatValue} is a number taken apart, {@link FloatContext} the control word and the
 * flags raised so far. {@link SoftFloat} computes, {@link FloatConversion} and {@link
 * FloatComparison} do as they are named, {@link ExtendedOperations} has what only the x87 FPU has,
 * and {@link SseFloat} works on lanes of XMM registers and is fast where that is the same.
 */
package org.retint.x86.internal.alu.fp;
