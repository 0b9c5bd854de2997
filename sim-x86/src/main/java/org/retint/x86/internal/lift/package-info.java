// SPDX-License-Identifier: Apache-2.0
/**
 * From instructions to micro-operations: one rule per mnemonic, one file per family of the manual.
 * What an instruction does is written here and nowhere else. Not API.
 */
package org.retint.x86.internal.lift;
