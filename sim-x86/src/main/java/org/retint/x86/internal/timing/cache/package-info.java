// SPDX-License-Identifier: Apache-2.0
/**
 * Caches, TLBs and the directory that keeps the CPUs' caches coherent: where a line is and how long
 * it takes from there, never what it holds. Not API.
 */
package org.retint.x86.internal.timing.cache;
