// SPDX-License-Identifier: Apache-2.0
/** Kernel restartable sequences: marker, registry, restart strategies, legality checker. API. */
package org.retint.rseq;
