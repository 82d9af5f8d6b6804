package no.kommuneblikk.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class FileFieldTest extends SpringBrowserlessTest {

  @Autowired StewardServices workshop;

  @Test
  void aFileThatIsRejectedByTheBrowserIsNamedWithTheReason() {
    UI.getCurrent().add(new FileField(workshop, (id, _) -> id, _ -> {}));
    var upload = find(Upload.class).single();
    ComponentUtil.fireEvent(
        upload, new FileRejectedEvent(upload, "Last inn én fil om gangen.", "b.csv"));
    assertThat(find(Paragraph.class).withClassName("kb-alert").single().getText())
        .isEqualTo("«b.csv» er ikke lest: Last inn én fil om gangen.");
  }
}
