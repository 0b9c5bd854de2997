// SPDX-License-Identifier: Apache-2.0
/**
 * The out-of-order model: instructions taken apart into micro-operations ({@code TemplateBuilder}),
 * then through decoders ({@code FrontEnd}), rename, ports and retirement ({@code Pipeline}).
 */
package org.retint.x86.internal.timing.ooo;
