// SPDX-License-Identifier: Apache-2.0
/**
 * The front door: a machine of several CPUs over one physical memory, and what bounds and ends a
 * run. API. Nothing here knows an instruction set; one enters through {@link org.retint.sim.Isa}.
 */
package org.retint.sim;
