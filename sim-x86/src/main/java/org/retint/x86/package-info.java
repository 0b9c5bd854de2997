// SPDX-License-Identifier: Apache-2.0
/**
 * The x86-64 front door: processors, registers, CPU state and the lab that tests begin from. API.
 */
package org.retint.x86;
