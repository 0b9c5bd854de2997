// SPDX-License-Identifier: Apache-2.0
/**
 * Patching protocols under every interleaving: {@link org.retint.relpoline.explore.PatchScenario}
 * is a caller, a block and a patcher on the mini-kernel, for the explorer of {@code sim-core}. API.
 */
package org.retint.relpoline.explore;
