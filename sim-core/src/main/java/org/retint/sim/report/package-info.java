// SPDX-License-Identifier: Apache-2.0
/** What a run tells those who watch it: trace events. API. Nothing here changes a run. */
package org.retint.sim.report;
