// SPDX-License-Identifier: Apache-2.0
/**
 * Properties of machine code that come with the explorer. API. What belongs to a kernel's design,
 * such as restartable sequences, has its properties where that is.
 */
package org.retint.x86.property;
