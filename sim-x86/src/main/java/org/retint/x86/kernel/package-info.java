// SPDX-License-Identifier: Apache-2.0
/**
 * The mini-kernel: guest assembly in resources of this package, put together with what runs on it.
 *
 * <p>Nothing of the kernel is done in Java: here is only which source follows which, how the unit
 * gets into a machine, and where tests find its variables.
 *
 * <p>API.
 */
package org.retint.x86.kernel;
