// SPDX-License-Identifier: Apache-2.0
/** A project that embeds Retint as a module. */
module org.example {
    requires org.retint.x86;
}
