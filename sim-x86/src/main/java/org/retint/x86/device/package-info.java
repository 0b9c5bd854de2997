// SPDX-License-Identifier: Apache-2.0
/** Parts around the CPUs: local APIC, serial port, the hypercall port. API. */
package org.retint.x86.device;
