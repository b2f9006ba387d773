package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileState;
import java.util.UUID;

/// Documents of this platform, one page each; see [LicenceDesk] for their seal.
final class SealedPages {

    private SealedPages() {}

    static FileState put(UUID file, String line, Owner owner, Shelf shelf) {
        var pdf = OnePage.of(line);
        var state =
                new FileState(
                        file, "application/pdf", pdf.length, pdf.length, Signing.digest(pdf), true);
        shelf.pieces().add(file.toString(), 0, pdf);
        shelf.put(file.toString(), owner, state);
        return state;
    }
}
