// SPDX-License-Identifier: Apache-2.0
/**
 * Changes of control that go through descriptors: exceptions and interrupts, returns from them, far
 * transfers, system calls, segment loads. Not API.
 */
package org.retint.x86.internal.event;
