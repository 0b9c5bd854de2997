// SPDX-License-Identifier: Apache-2.0
/**
 * What may become of an indirect call: a plain one, a retpoline, a block over either. API. A
 * mitigation says which sources are assembled and how; it knows nothing of machines.
 */
package org.retint.relpoline.mitigation;
