// SPDX-License-Identifier: Apache-2.0
/** Blocks of code without branches, executed on a machine of their own and timed out of order. */
package org.retint.x86.internal.throughput;
