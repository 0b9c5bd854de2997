// SPDX-License-Identifier: Apache-2.0
/** Relpolines: sites, blocks, their states and the runtime that patches them. API. */
package org.retint.relpoline;
