// SPDX-License-Identifier: Apache-2.0
/**
 * The decoder of the system library libzydis, called through JNA: a second opinion on what bytes
 * mean. The only package that imports JNA, which is optional: without it, or without the library,
 * {@link org.retint.x86.internal.zydis.ZydisLibrary#open} says what is missing. Not API.
 */
package org.retint.x86.internal.zydis;
