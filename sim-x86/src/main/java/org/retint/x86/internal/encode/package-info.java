// SPDX-License-Identifier: Apache-2.0
/**
 * From an AT&amp;T mnemonic and operands to bytes, driven by the ISA table: one instruction at a
 * time, with places left open for values that are known only after layout. Parsing and layout
 * belong to the assembler. Not API.
 */
package org.retint.x86.internal.encode;
