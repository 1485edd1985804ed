package parley.ui.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import parley.model.Dataset;
import parley.model.Issue;

/** Which issues agreement is counted on: all, the one that the window is about, or any others; never none. */
final class IssueChooser extends MenuButton {
    private final Dataset dataset;
    private final Consumer<Set<String>> choose;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private Set<String> chosen;
    private boolean setting;

    /** @param issue the id of the issue that the window is about */
    IssueChooser(Dataset dataset, String issue, Set<String> opening, Consumer<Set<String>> choose) {
        this.dataset = dataset;
        this.choose = choose;
        chosen = opening;
        setId("agreement-issues");
        var all = new MenuItem("All issues");
        all.setOnAction(_ -> take(Wish.issues(dataset)));
        var only = new MenuItem("Only “" + dataset.issue(issue).label() + "”, as in the window");
        only.setId("agreement-only-issue");
        only.setOnAction(_ -> take(Set.of(issue)));
        getItems().setAll(all, only, new SeparatorMenuItem());
        dataset.issues().forEach(each -> getItems().add(item(each)));
        describe();
    }

    private MenuItem item(Issue issue) {
        var box = new CheckBox(issue.label());
        box.setSelected(chosen.contains(issue.id()));
        box.selectedProperty().subscribe((_, _) -> changed());
        boxes.put(issue.id(), box);
        return new CustomMenuItem(box, false);
    }

    /** The last one cannot be taken away. */
    private void changed() {
        if (setting) {
            return;
        }
        var ticked = boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        take(ticked.isEmpty() ? chosen : ticked);
    }

    private void take(Set<String> issues) {
        setting = true;
        boxes.forEach((id, box) -> box.setSelected(issues.contains(id)));
        setting = false;
        if (!issues.equals(chosen)) {
            chosen = issues;
            describe();
            choose.accept(issues);
        }
    }

    private void describe() {
        setText(
                chosen.size() == dataset.issues().size()
                        ? "All " + chosen.size() + " issues"
                        : chosen.size() == 1
                                ? dataset.issue(chosen.iterator().next()).label()
                                : chosen.size() + " of " + dataset.issues().size() + " issues");
        setAccessibleText("Issues that count: " + getText());
    }
}
