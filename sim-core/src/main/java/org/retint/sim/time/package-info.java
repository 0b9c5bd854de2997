// SPDX-License-Identifier: Apache-2.0
/** Virtual time: events ordered by cycle, ties broken by insertion. For authors of devices. */
package org.retint.sim.time;
