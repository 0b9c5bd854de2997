/* SPDX-License-Identifier: Apache-2.0 */
/*
 * All subsystems as one translation unit with the mix that includes this: everything of a run goes into one assembler
 * input, where local labels must not clash.
 */
#include "lib.c"
#include "timer.c"
#include "security.c"
#include "security_modules.c"
#include "block.c"
#include "page_cache.c"
#include "generic_file.c"
#include "dcache.c"
#include "vfs.c"
#include "ram_fs.c"
#include "log_fs.c"
#include "pack_fs.c"
#include "veil_fs.c"
#include "net_core.c"
#include "qdisc.c"
#include "device.c"
#include "netfilter.c"
#include "ip.c"
#include "ip6.c"
#include "tcp_congestion.c"
#include "tcp.c"
#include "udp.c"
#include "socket.c"
#include "support.c"
