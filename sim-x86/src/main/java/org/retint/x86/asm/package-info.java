// SPDX-License-Identifier: Apache-2.0
/** Assembly text to machine code, and back: both directions of the ISA table. API. */
package org.retint.x86.asm;
