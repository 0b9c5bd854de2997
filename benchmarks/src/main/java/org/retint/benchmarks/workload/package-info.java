// SPDX-License-Identifier: Apache-2.0
/** The work that experiments run: compiled subsystems and call profiles of a real kernel. */
package org.retint.benchmarks.workload;
