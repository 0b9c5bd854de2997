// SPDX-License-Identifier: Apache-2.0
/** Timing models behind {@link org.retint.x86.timing.TimingModel}. Not API. */
package org.retint.x86.internal.timing;
