// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retint.rseq.Sequence;
import org.retint.rseq.SequenceRegistry;
import org.retint.x86.Register;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSection;

/** Finds the sites of an assembled image in the table that the block macros filled. */
public final class SiteScanner {
    private static final String TABLE = ".relpoline_sites";
    private static final String PLAIN_TABLE = ".relpoline_plain";

    private final AssembledImage image;
    private final Block block;

    /**
     * Makes a scanner.
     *
     * @param image the image
     * @param block layout of its blocks
     */
    public SiteScanner(AssembledImage image, Block block) {
        this.image = image;
        this.block = block;
    }

    /**
     * Returns the sites; none if the image was assembled without blocks.
     *
     * @throws IllegalArgumentException if an entry does not name a block for its register
     */
    public SiteTable scan() {
        List<CallSite> sites = new ArrayList<>();
        byte[] table = image.find(TABLE).map(AssembledSection::bytes).orElse(new byte[0]);
        ByteBuffer entries = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        while (entries.remaining() >= SiteTable.GUEST_ENTRY_BYTES) {
            long address = entries.getInt();
            int number = entries.get() & 0xff;
            entries.position(entries.position() + 3);
            CallSite site =
                    new CallSite(
                            sites.size(), address, Register.of(Register.File.GPR64, number), block);
            block.decode(address, site.register(), bytes(site));
            sites.add(site);
        }
        return new SiteTable(sites);
    }

    /** Returns all that a checker of calls has to watch: the blocks, then what has none. */
    public List<CheckedSite> checked(SiteTable blocks) {
        List<CheckedSite> sites = CheckedSite.blocks(blocks);
        byte[] table = image.find(PLAIN_TABLE).map(AssembledSection::bytes).orElse(new byte[0]);
        ByteBuffer entries = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        while (entries.remaining() >= SiteTable.GUEST_ENTRY_BYTES) {
            long address = entries.getInt();
            Register register = Register.of(Register.File.GPR64, entries.get());
            CheckedSite.Kind kind = CheckedSite.Kind.values()[entries.get()];
            int lengthBytes = entries.getShort();
            long returnAddress = kind == CheckedSite.Kind.JUMP ? 0 : address + lengthBytes;
            sites.add(
                    new CheckedSite(
                            sites.size(), kind, address, register, returnAddress, returnAddress));
        }
        return sites;
    }

    /** Returns the bytes that a site's block begins with. */
    public byte[] bytes(CallSite site) {
        AssembledSection section =
                image.sectionAt(site.address())
                        .orElseThrow(
                                () -> new IllegalArgumentException("no section holds " + site));
        int offset = (int) (site.address() - section.virtualAddress());
        return Arrays.copyOfRange(section.bytes(), offset, offset + block.lengthBytes());
    }

    /** Returns the blocks as restartable sequences. */
    public static SequenceRegistry sequences(SiteTable table) {
        List<Sequence> sequences = new ArrayList<>();
        for (CallSite site : table.sites()) {
            Block block = site.block();
            sequences.add(
                    new Sequence(
                            site.address(),
                            block.lengthBytes(),
                            block.fastReturnOffset(),
                            List.of(
                                    block.branchOffset(),
                                    block.fastCallOffset(),
                                    block.slowCallOffset()),
                            0,
                            0));
        }
        return SequenceRegistry.of(sequences);
    }
}
