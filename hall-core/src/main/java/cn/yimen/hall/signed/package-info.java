/// What people who are named beforehand have signed, so many of them together, with Ed25519:
/// releases, packs, and what leaves a hall as evidence.
@NullMarked
package cn.yimen.hall.signed;

import org.jspecify.annotations.NullMarked;
