// SPDX-License-Identifier: Apache-2.0
/** From bytes to instructions, by the ISA table. Knows nothing of memory or pages. Not API. */
package org.retint.x86.internal.decode;
