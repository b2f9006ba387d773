package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileState;
import java.util.UUID;

/// Sealed documents of this platform, kept as files.
final class SealedPages {

    private SealedPages() {}

    static FileState put(UUID file, byte[] pdf, Owner owner, Shelf shelf) {
        var state =
                new FileState(
                        file, "application/pdf", pdf.length, pdf.length, Signing.digest(pdf), true);
        shelf.pieces().add(file.toString(), 0, pdf);
        shelf.put(file.toString(), owner, state);
        return state;
    }
}
