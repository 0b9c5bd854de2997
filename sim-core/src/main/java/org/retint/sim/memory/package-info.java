// SPDX-License-Identifier: Apache-2.0
/** Physical memory in copy-on-write pages, and devices mapped into it. API. */
package org.retint.sim.memory;
