// SPDX-License-Identifier: Apache-2.0
/**
 * Static Linux programs in user mode: their address space, the files they may read and the system
 * calls that the host answers. {@link org.retint.x86.user.LinuxProgram} is the way in; part of the
 * API.
 */
package org.retint.x86.user;
