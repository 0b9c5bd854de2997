// SPDX-License-Identifier: Apache-2.0
/**
 * What system instructions do: control, debug and model-specific registers, descriptor-table
 * registers, flags that privilege protects, ports, CPUID. Called by engines as helpers. Not API.
 */
package org.retint.x86.internal.system;
