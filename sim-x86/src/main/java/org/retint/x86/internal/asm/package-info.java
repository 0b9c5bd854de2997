// SPDX-License-Identifier: Apache-2.0
/**
 * The assembler's front end: reads statements, expands macros, parses operands and expressions,
 * collects sections as fragments and lays them out as GNU as and ld do. Bytes of instructions come
 * from the encoder. Not API: {@code org.retint.x86.asm} is.
 */
package org.retint.x86.internal.asm;
