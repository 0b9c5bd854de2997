// SPDX-License-Identifier: Apache-2.0
/**
 * A machine under exploration: its CPUs in steps of one memory access, memory with an undo log and
 * a hash, and a store buffer per CPU. Not API.
 */
package org.retint.x86.internal.explore;
