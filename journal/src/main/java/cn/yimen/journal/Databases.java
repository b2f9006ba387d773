package cn.yimen.journal;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/// How every database of a journal is spoken to.
final class Databases {

    private Databases() {}

    static Jdbi over(DataSource source) {
        var database = Jdbi.create(source);
        database.getConfig(SqlStatements.class)
                .setSqlParser(new NamedParameters())
                .setTemplateEngine(new Lists());
        return database;
    }
}
