// SPDX-License-Identifier: Apache-2.0
/** The ISA table and the instructions that it describes. Not API. */
package org.retint.x86.internal.isa;
