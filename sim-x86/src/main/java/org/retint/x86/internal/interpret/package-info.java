// SPDX-License-Identifier: Apache-2.0
/**
 * The CPU that executes micro-operations one after the other: fetching and keeping lifted code, the
 * loop, and the run loop around it that takes interrupts. Not API.
 */
package org.retint.x86.internal.interpret;
