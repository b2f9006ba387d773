package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.OwnMaterials;
import cn.yimen.uplink.contract.cases.OwnMaterials.OwnMaterial;
import cn.yimen.uplink.contract.person.Person;
import java.time.Instant;

/// What persons handed in earlier, so that they need not bring it again (以往材料复用).
final class OwnPapers {

    private OwnPapers() {}

    /// The latest of each material.
    static void remember(CaseSubmission submission, Person person, Instant at, Shelf shelf) {
        var key = People.key(person);
        submission.materials().stream()
                .filter(given -> given.way() == MaterialWay.FILE)
                .forEach(given ->
                        shelf.put(
                                key + "|" + given.material(),
                                Owner.person(key),
                                new OwnMaterial(
                                        given.material(), given.files(), given.trust(), at)));
    }

    static Answer own(Call call, Shelf shelf, OpenSession session) {
        return Answer.of(new OwnMaterials(shelf.of(session.personKey(), OwnMaterial.class)));
    }
}
