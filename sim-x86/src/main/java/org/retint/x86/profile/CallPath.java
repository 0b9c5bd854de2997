// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import org.retint.x86.timing.CostKind;
import org.retint.x86.timing.Retired;

/** Where one CPU is, as its calls, returns, interrupts and returns from them tell. */
final class CallPath {
    /** How an instruction changes the path. */
    enum Change {
        NONE,
        CALL,
        RETURN,
        IRET
    }

    /**
     * An activation: what was entered by a call, an interrupt or an exception and has not returned.
     *
     * @param caller the activation that made the call, or was interrupted; null at the bottom
     * @param parent under which the functions that run in this activation are counted
     * @param slot address of the return address, 0 for an interrupt, exception, or the bottom
     * @param patching whether it was called by the patcher
     */
    record Frame(Frame caller, ProfileNode parent, long slot, boolean patching) {}

    private final CycleProfile profile;
    private Frame frame;
    private CodeRange function;
    private ProfileNode node;
    private CodeRange site;
    private long delivery;

    CallPath(CycleProfile profile) {
        this.profile = profile;
        reset();
    }

    /** Forgets where the CPU came from. */
    void reset() {
        frame = bottom();
        function = null;
        site = null;
        delivery = 0;
    }

    private Frame bottom() {
        return new Frame(null, profile.root(), 0, false);
    }

    /** Counts an instruction, then follows it. */
    void retired(Retired retired, Change change, CostKind kind, long cycles) {
        long rip = retired.rip();
        if (function == null || !function.contains(rip)) {
            enter(rip);
        }
        boolean patching = isPatching();
        if (delivery != 0) {
            node.add(patching ? CostKind.PATCH : CostKind.SERIALIZE, delivery);
            delivery = 0;
        }
        CostKind counted = patching ? CostKind.PATCH : kind;
        node.add(counted, cycles);
        countForSite(rip, counted, cycles);
        if (change != Change.NONE) {
            follow(retired, change);
        }
    }

    private void enter(long rip) {
        function = profile.functions().find(rip);
        node = frame.parent.callee(function == null ? CycleProfile.UNKNOWN : function.name());
    }

    private boolean isPatching() {
        return frame.patching || (function != null && function.role() == CodeRange.Role.PATCHER);
    }

    private boolean isInThunk() {
        return function != null && function.role() == CodeRange.Role.THUNK;
    }

    private void countForSite(long rip, CostKind kind, long cycles) {
        if (site == null || !site.contains(rip)) {
            CodeRange here = profile.siteMap().find(rip);
            if (here != null || !isInThunk()) {
                site = here;
            }
        }
        if (site != null) {
            profile.addToSite(site, kind, cycles);
        }
    }

    private void follow(Retired retired, Change change) {
        switch (change) {
            case NONE -> {}
            case CALL -> {
                long slot = lastStore(retired);
                Frame caller = frame.slot == slot ? frame.caller : frame; // else it never returned
                push(new Frame(caller, isInThunk() ? frame.parent : node, slot, isPatching()));
                profile.pushed().put(slot, frame);
            }
            case RETURN -> {
                long slot = retired.accessAddress(0);
                Frame left = frame.slot == slot ? frame : profile.pushed().get(slot);
                profile.pushed().remove(slot);
                push(left == null || left.caller == null ? bottom() : left.caller);
            }
            case IRET -> {
                Frame left = frame;
                while (left.slot != 0) {
                    left = left.caller;
                }
                push(left.caller == null ? bottom() : left.caller);
            }
        }
    }

    private void push(Frame next) {
        frame = next;
        function = null;
    }

    private static long lastStore(Retired retired) {
        int count = Math.min(retired.accessCount(), Retired.MAX_ACCESSES);
        for (int i = count - 1; i >= 0; i--) {
            if (retired.isStore(i)) {
                return retired.accessAddress(i);
            }
        }
        throw new IllegalArgumentException("a call without a store of its return address");
    }

    /** Counts a delivery with the first instruction of the handler. */
    void interrupted(long cycles) {
        delivery += cycles;
        ProfileNode interruptedNode = function == null ? frame.parent : node;
        push(new Frame(frame, interruptedNode, 0, false));
        site = null;
    }
}
