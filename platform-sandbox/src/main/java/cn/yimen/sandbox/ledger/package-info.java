/// What arrived at the platform, when and how often, on disk.
@NullMarked
package cn.yimen.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
