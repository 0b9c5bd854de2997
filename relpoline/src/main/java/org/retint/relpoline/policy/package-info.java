// SPDX-License-Identifier: Apache-2.0
/**
 * What decides which target a site is promoted to: an interface, three policies, and policies that
 * are WebAssembly modules. API. A policy sees what was harvested and answers with decisions; it
 * neither reads nor writes the guest.
 */
package org.retint.relpoline.policy;
