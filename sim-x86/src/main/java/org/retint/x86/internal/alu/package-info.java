// SPDX-License-Identifier: Apache-2.0
/**
 * Arithmetic that is more than one JVM operation: pure functions that every engine calls. Imports
 * nothing. Not API.
 */
package org.retint.x86.internal.alu;
