package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.intake.cells.ColumnContent;
import org.cvmworkbench.intake.cells.ColumnContent.Detail;
import org.cvmworkbench.intake.cells.Content;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.Kind;

/// Which columns of a file are called as a role is in files of a kind; those whose cells cannot be it are left out.
record NamedColumns(Kind kind, Columns file) {
    /// Those called by a synonym, the surest first.
    List<Integer> exact(Role role) {
        List<Integer> columns = new ArrayList<>();
        for (String word : synonyms(role)) {
            int column = file.header().find(word);
            if (column >= 0 && canBe(role.field(), file.content(column))) columns.add(column);
        }
        return columns;
    }

    /// Those with a synonym in their names, and nothing else that matters.
    List<Integer> likely(Role role) {
        return matching(role.field(), Synonyms.words(kind, role.field().name()));
    }

    /// Those called as the total of a receipt is.
    List<Integer> whole(Role role) {
        return matching(role.field(), Synonyms.whole(kind, role.field().name()));
    }

    private List<String> synonyms(Role role) {
        List<String> all = new ArrayList<>(Synonyms.of(kind, role.field().name()));
        all.add(role.field().name());
        return all;
    }

    private List<Integer> matching(Field field, List<List<String>> synonyms) {
        if (!file.header().present()) return List.of();
        List<String> neutral = Synonyms.neutral(kind, field.name());
        return synonyms.stream()
                .flatMap(synonym -> IntStream.range(0, file.count())
                        .filter(column -> Naming.fits(file.words().get(column), synonym, neutral))
                        .filter(column -> mayBe(field, file.content(column)))
                        .boxed())
                .distinct()
                .toList();
    }

    /// A small number is no date, and a time without a day neither; shares are no money.
    private static boolean canBe(Field field, ColumnContent content) {
        return switch (field.type()) {
            case MOMENT, DAY -> content.content() != Content.NUMBER && content.detail() != Detail.TIMES;
            case MONEY -> !field.name().equals("discount") || content.detail() != Detail.SHARES;
            case KEY, TEXT, QUANTITY, PRICE -> true;
        };
    }

    private static boolean mayBe(Field field, ColumnContent content) {
        Content is = content.content();
        return canBe(field, content)
                && switch (field.type()) {
                    case MOMENT, DAY -> is != Content.WORDS;
                    case QUANTITY, PRICE, MONEY -> is != Content.WORDS && is != Content.DATE;
                    case KEY -> is != Content.DATE && content.detail() == Detail.NONE;
                    case TEXT -> is != Content.DATE;
                };
    }
}
