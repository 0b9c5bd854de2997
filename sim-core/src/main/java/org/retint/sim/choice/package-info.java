// SPDX-License-Identifier: Apache-2.0
/** The only source of nondeterminism of a run. API. */
package org.retint.sim.choice;
