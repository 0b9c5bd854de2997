// SPDX-License-Identifier: Apache-2.0
/**
 * Litmus tests: small programs for several CPUs with a condition on how they may end, in the format
 * of the litmus and herd tools. {@link org.retint.x86.litmus.LitmusTest} reads them, {@link
 * org.retint.x86.litmus.LitmusRun} assembles them and explores every interleaving. API.
 */
package org.retint.x86.litmus;
