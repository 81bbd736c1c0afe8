package se.nuso.consumer;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import jakarta.validation.Validation;
import java.util.List;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;
import se.nuso.rule.NusoValidator;

/** What a vendor does, from a named module: builds a record and validates it in both ways. */
public final class Vendor {
  private Vendor() {}

  /** Prints the number of findings of each validator; a test runs it on the module path. */
  public static void main(String[] args) {
    Investigation tooOld =
        Investigation.builder(CHILDREN_2024)
            .mode(CollectionMode.STRUCTURED_EXTRACT)
            .serialNumber("K-17")
            .participant(Municipality.KARLSTAD)
            .background(b -> b.age(18))
            .build();
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      System.out.println(
          NusoValidator.of(CHILDREN_2024).validate(List.of(tooOld)).count()
              + " and "
              + factory.getValidator().validate(tooOld).size());
    }
  }
}
